/** A step of the build that ended badly: which one, and all that it said. */
export class BuildError extends Error {
  readonly output: string;

  constructor(step: string, output: string) {
    super(`${step} failed`);
    this.output = output;
  }
}
