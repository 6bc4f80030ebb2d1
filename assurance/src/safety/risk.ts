/**
 * How bad times how likely, in the words and the matrix that NHS England's standard DCB0129 gives in its guidance (ISO 14971 leaves the choice to the maker).
 * Read on 2026-11-25 in a public copy (NHSDigital, UK Core hazard log, risk matrix); a clinical safety officer checks it against the standard itself.
 */
export const severities = ["minor", "significant", "considerable", "major", "catastrophic"] as const;
export type Severity = (typeof severities)[number];

/** What each word means here; "one" and "several" are women harmed by one occurrence. */
export const severityMeans: Readonly<Record<Severity, string>> = {
  minor: "one: a slight injury soon over, a slight upset, an inconvenience",
  significant: "one: a slight injury not soon over, or a marked mental hurt; several: a slight one",
  considerable: "one: a severe injury she soon recovers from, or a severe mental hurt; several: a slight injury not soon over",
  major: "one: death, or an injury or incapacity that lasts or changes her life; several: a severe injury soon recovered from",
  catastrophic: "several: death, or an injury or incapacity that lasts or changes a life",
};

export const likelihoods = ["very low", "low", "medium", "high", "very high"] as const;
export type Likelihood = (typeof likelihoods)[number];

export const likelihoodMeans: Readonly<Record<Likelihood, string>> = {
  "very low": "negligible or nearly so",
  low: "could occur, but in the great majority of cases will not",
  medium: "possible",
  high: "very possible; to be expected in most cases",
  "very high": "certain or almost certain",
};

export type RiskClass = 1 | 2 | 3 | 4 | 5;

export const classMeans: Readonly<Record<RiskClass, string>> = {
  1: "acceptable",
  2: "acceptable where the cost of making it smaller outweighs the benefit",
  3: "undesirable: to be made smaller; acceptable only where that is impractical",
  4: "must be eliminated, or controlled down to an acceptable level",
  5: "unacceptable",
};

/** A row a likelihood, a column a severity, each from least to most. */
const matrix: Readonly<Record<Likelihood, readonly [RiskClass, RiskClass, RiskClass, RiskClass, RiskClass]>> = {
  "very low": [1, 1, 2, 2, 3],
  low: [1, 2, 2, 3, 4],
  medium: [2, 2, 3, 3, 4],
  high: [2, 3, 3, 4, 5],
  "very high": [3, 4, 4, 5, 5],
};

export interface Estimate { readonly severity: Severity; readonly likelihood: Likelihood }

export const riskClass = ({ severity, likelihood }: Estimate): RiskClass => matrix[likelihood][severities.indexOf(severity)] as RiskClass;
