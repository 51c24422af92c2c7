/** Why a command cannot run, in one plain line: said on standard error, with exit code 2. */
export class Refusal extends Error {}
