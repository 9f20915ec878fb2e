/** Lines of a plan's form, one for each milestone still to do. */
export const MOST_MILESTONES = 20;

/** The fields of a line of the form; lines are counted from 1. Apart from the schema, since the browser needs no more than the names. */
export function milestoneFields(number: number) {
  return { title: `milestone-${number}-title`, dueOn: `milestone-${number}-due` } as const;
}
