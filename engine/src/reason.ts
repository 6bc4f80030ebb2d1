/** Why something was decided: a rule and the facts it saw. The sentence is made by content, in her language. */
export interface Reason {
  readonly rule: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
