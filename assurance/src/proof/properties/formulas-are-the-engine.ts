/** The formulas say what the engine says, on random profiles of every density; the other properties are only worth what this one is. */
import { sfc32 } from "../../random.ts";
import { differences } from "../plainly.ts";
import type { Proof } from "../proof.ts";

const profiles = 2_000;

export const formulasAreTheEngine = (proof: Proof): void => {
  const { model } = proof;
  const random = sfc32(20260615);
  const state = model.profile.at("milk");
  for (let n = 0; n < profiles; n++) {
    const density = [0.005, 0.02, 0.05, 0.2, 0.5][n % 5] as number;
    const values = model.profile.variables.map(({ values: all }, index) => (index <= state || random() < density ? Math.floor(random() * all.length) : 0));
    for (const difference of differences(model, values).slice(0, 1)) proof.fails("a random profile", difference, values);
  }
};
