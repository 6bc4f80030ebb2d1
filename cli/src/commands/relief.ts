/** `lullaback relief FILE`: what may ease the back now without a plan, and what waits for now with the steps back. */
import { content, type Speech } from "@lullaback/content";
import { notNow, reliefCards } from "@lullaback/engine";
import { assessCase } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";
import type { ReliefOut } from "../shapes.ts";

export const relief = (speech: Speech, given: Case): { readonly json: ReliefOut; readonly page: Page } => {
  const assessment = assessCase(given);
  const cards = reliefCards(content, assessment);
  const waiting = notNow(content, given.history, given.day, assessment);
  const { say } = speech;
  const json: ReliefOut = {
    relief: cards.map(({ card, open }) => ({
      id: card.id, open, name: say(`${card.id}.name`), how: say(`${card.id}.how`), notWhen: say(`${card.id}.not-when`), told: say(`${card.id}.told`),
      ...(card.minutes !== undefined && { minutes: card.minutes }),
    })),
    notNow: waiting.map((item) => ({
      id: item.id, name: say(`${item.id}.name`), why: say(`${item.id}.why`), back: say(`${item.id}.back`),
      whose: item.needs, steps: item.steps.map((key) => say(key)), tests: (item.tests ?? []).map((id) => say(id)),
    })),
    day: given.day, contentDigest: content.digest,
  };
  const shut = json.relief.filter(({ open }) => !open);
  return {
    json,
    page: [
      `# ${say("relief.title")}`,
      ...json.relief.filter(({ open }) => open).flatMap((card) => [`• ${card.name}: ${card.how}`, `  ${card.notWhen}`, `  ${card.told}`]),
      ...(shut.length === 0 ? [] : ["", say("relief.shut", { list: speech.list(shut.map(({ name }) => name)) })]),
      "", `# ${say("not-now.title")}`, say("na.ladder"),
      ...json.notNow.flatMap((item) => [
        `• ${item.name}: ${item.why} ${item.back}`,
        ...item.steps.map((step, index) => `  ${index + 1}. ${step}`),
        ...(item.tests.length === 0 ? [] : [`  ${say("not-now.tests", { list: speech.list(item.tests) })}`]),
      ]),
    ],
  };
};
