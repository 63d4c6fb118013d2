/** Stands in `Files` for a file that is no JSON, so that it is reported among all other faults. */
export class Unreadable {
  /** `field` says where ("line 12"), `wrong` what (no full stop), `mend` how to put it right. */
  constructor(
    readonly field: string,
    readonly wrong: string,
    readonly mend: string,
  ) {}
}
