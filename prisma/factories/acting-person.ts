/** A person who acts in made-up data, and for whom. */
export type ActingPerson = {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
};
