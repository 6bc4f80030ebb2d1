export { answersToEvents, readAnswers, withUnkept, type Answers, type AnswerValue, type Told } from "./answers.ts";
export { eventShape, newestVersion, type Event, type EventType } from "./events/index.ts";
export { fold, type FoldRules } from "./fold.ts";
export { notKept, notKeptRules } from "./not-kept.ts";
export { readEvent, readJournal, type Issue, type ReadEvent } from "./read.ts";
export { today } from "./today.ts";
