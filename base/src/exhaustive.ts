/** Ends a `switch` over a closed union; a new member that is not handled fails to compile. */
export const exhaustive = (never: never): never => {
  throw new Error(`unhandled case: ${String(never)}`);
};
