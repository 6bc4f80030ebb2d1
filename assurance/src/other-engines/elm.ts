/**
 * The red-flag table as an ELM library (the JSON that HL7's Clinical Quality Language compiles to), whole: conditions, windows,
 * measures, and what an answer counts as. CQL's own logic is three-valued with null as unknown, so `and`, `or` and `not` are ours
 * as they stand; only operators with two operands are used, as the standard has them. Run by `cql-execution`.
 */
import cql from "cql-execution";
import type { Condition, Content, Finding, NotSure, Rule } from "@lullaback/content";
import { decisionOf, readByRows, type OtherEngine, type Told } from "./profile.ts";

type Elm = { readonly type: string; readonly [key: string]: unknown };

const literal = (kind: "Boolean" | "String" | "Integer" | "Decimal", value: string): Elm => ({ type: "Literal", valueType: `{urn:hl7-org:elm-types:r1}${kind}`, value });
const no = literal("Boolean", "false");
const yes = literal("Boolean", "true");
const unknown: Elm = { type: "As", operand: { type: "Null" }, asType: "{urn:hl7-org:elm-types:r1}Boolean" };
const text = (value: string) => literal("String", value);
const number = (value: number) => (Number.isInteger(value) ? literal("Integer", String(value)) : literal("Decimal", String(value)));
const one = (type: string, operand: Elm): Elm => ({ type, operand });
const two = (type: string, left: Elm, right: Elm): Elm => ({ type, operand: [left, right] });
const joined = (type: string, parts: readonly Elm[]): Elm => parts.reduce((left, right) => two(type, left, right));
// oxlint-disable-next-line unicorn/no-thenable -- ELM's own word
const when = (items: readonly (readonly [Elm, Elm])[], otherwise: Elm): Elm => ({ type: "Case", caseItem: items.map(([when, then]) => ({ when, then })), else: otherwise });
const told = (name: string): Elm => ({ type: "ParameterRef", name });
const define = (name: string): Elm => ({ type: "ExpressionRef", name });
/** Null, as of what she has not told, is no. */
const orNo = (of: Elm): Elm => ({ type: "Coalesce", operand: [of, no] });

/** The ELM library of the table; `rows` is the definition to ask for. */
export const toElm = (content: Content): { readonly library: Readonly<Record<string, unknown>> } => {
  const findings = new Map<string, Finding>(content.findings.map((finding) => [finding.id, finding]));
  const notSureOf = new Map<string, NotSure>([...content.findings, ...content.modifiers].map(({ id, notSure }) => [id, notSure]));
  const limit = (id: keyof Content["limits"]) => number(content.limits[id].value);

  const of = (condition: Condition): Elm => {
    if (typeof condition === "string") return define(condition);
    if ("all" in condition) return joined("And", condition.all.map(of));
    if ("any" in condition) return joined("Or", condition.any.map(of));
    if ("not" in condition) return one("Not", of(condition.not));
    if ("count" in condition) {
      const howMany = (test: (part: Elm) => Elm) => joined("Add", condition.of.map((part) => when([[test(of(part)), number(1)]], number(0))));
      return when([
        [two("GreaterOrEqual", howMany((part) => one("IsTrue", part)), number(condition.count)), yes],
        [two("GreaterOrEqual", howMany((part) => one("Not", one("IsFalse", part))), number(condition.count)), unknown],
      ], no);
    }
    const value = told(condition.quantity);
    if ("atLeast" in condition) return orNo(two("GreaterOrEqual", value, limit(condition.atLeast)));
    if ("atMost" in condition) return orNo(two("LessOrEqual", value, limit(condition.atMost)));
    return orNo(two("Less", value, limit(condition.below)));
  };

  const truth: Readonly<Record<NotSure, Elm>> = { yes, unknown, no, opens: unknown };
  const says = (id: string, answer: string) => two("Equal", told(id), text(answer));
  /** EV3, EV5 to EV7: what her answer counts as. */
  const answer = (id: string): Elm => {
    const finding = findings.get(id);
    return when([
      ...(finding?.within === undefined ? [] : [[one("IsFalse", of(finding.within)), no] as const]),
      [says(id, "yes"), yes],
      [says(id, "rather-not-say"), id.startsWith("cl.") ? yes : unknown],
      ...(finding?.notSureYesWhen === undefined ? [] : [[two("And", says(id, "not-sure"), one("IsTrue", of(finding.notSureYesWhen))), yes] as const]),
      [says(id, "not-sure"), id.startsWith("cl.") ? yes : truth[notSureOf.get(id) ?? "unknown"]],
      // Told as a score where it was not told as an answer.
      ...(id === "f.phq2" ? [[two("And", one("Not", orNo(says(id, "no"))), of({ quantity: "phq2-score", atLeast: "li.phq2" })), yes] as const] : []),
    ], no);
  };

  /** A finding whose "not sure" opens its follow-ups is yes in the rule that names it alone. */
  const ofRule = ({ when: condition }: Rule): Elm =>
    typeof condition === "string" && notSureOf.get(condition) === "opens"
      ? when([[two("And", one("IsNull", of(condition)), says(condition, "not-sure")), yes]], of(condition)) : of(condition);

  const { facts, quantities } = readByRows(content);
  const holds = (id: string) => orNo(told(id));
  const definitions: readonly (readonly [string, Elm])[] = [
    ...facts.filter((id) => !/^[wd]\./.test(id)).map((id) => [id, /^[sr]\./.test(id) ? holds(id) : answer(id)] as const),
    ...content.windows.map(({ id, when: condition }) => [id, of(condition)] as const),
    ...content.derived.map(({ id, when: condition }) => [id, condition === undefined ? holds(id) : two("Or", holds(id), of(condition))] as const),
    ...content.rules.map((rule) => [rule.id, ofRule(rule)] as const),
    ["rows", { type: "Tuple", element: content.rules.map(({ id }) => ({ name: id, value: define(id) })) }],
  ];
  const typed = (kind: string) => ({ type: "NamedTypeSpecifier", name: `{urn:hl7-org:elm-types:r1}${kind}` });
  // Without a default an engine may make of a parameter that was not given what it will.
  const parameter = (name: string, kind: string) => ({ name, accessLevel: "Public", parameterTypeSpecifier: typed(kind), default: { type: "Null" } });
  const parameters = [
    ...new Set([...facts.filter((id) => !id.startsWith("w.")), ...content.derived.map(({ id }) => id)]),
  ].map((name) => parameter(name, /^[srd]\./.test(name) ? "Boolean" : "String")).concat(quantities.map((name) => parameter(name, "Decimal")));
  return {
    library: {
      identifier: { id: "LullabackRedFlags", version: "0.1.0" }, schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
      usings: { def: [{ localIdentifier: "System", uri: "urn:hl7-org:elm-types:r1" }] },
      parameters: { def: parameters },
      statements: { def: definitions.map(([name, expression]) => ({ name, context: "Patient", accessLevel: "Public", expression })) },
    },
  };
};

export const cqlExecution = (content: Content, elm = toElm(content)): OtherEngine => {
  const library = new cql.Library(elm);
  const known = new Set(Object.keys(library.parameters as object));
  const now = cql.DateTime.fromJSDate(new Date(0), 0);
  return {
    name: "cql-execution",
    decide: async (from: Told) => {
      const given = Object.fromEntries(Object.entries(from).filter(([id]) => known.has(id)));
      const results = await new cql.Executor(library, undefined, given).exec_expression("rows", new cql.PatientSource([{ id: "she", recordType: "Patient" }]), now);
      const truths = (results.patientResults["she"] as Record<string, Record<string, boolean | null>>)["rows"] ?? {};
      return decisionOf(content, Object.fromEntries(Object.entries(truths).flatMap(([rule, truth]) => (truth === false ? [] : [[rule, truth === null ? 0 : 1]]))));
    },
  };
};
