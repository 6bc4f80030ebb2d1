/** What is known of the thing she looks at: one plain sentence a claim, how sure it is, and where that was read. */
import { content, sources, type Claim, type ClaimPlace } from "@lullaback/content";
import { claimsFor } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { speech } from "./speech.ts";

/** The claims that belong to a place and fit her; nothing where there are none. */
export const Claims = ({ at }: { readonly at: ClaimPlace }) => {
  const told = claimsFor(content, history.value, today()).filter((claim) => claim.at.includes(at));
  return told.length === 0 ? null : <ul class="claims plain">{told.map((claim) => <li key={claim.id}><Claimed claim={claim} /></li>)}</ul>;
};

export const Claimed = ({ claim }: { readonly claim: Claim }) => {
  const { say } = speech.value;
  return (
    <details>
      <summary>{say(claim.id)} <small>{say(`web.sure-${claim.certainty}`)}</small></summary>
      {claim.sources.length > 0 && <ul class="sources">{claim.sources.map((id) => <li key={id}>{sources[id].title}</li>)}</ul>}
    </details>
  );
};
