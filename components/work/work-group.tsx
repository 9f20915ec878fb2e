import { LateTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { TaskList } from "@/components/ui/task-list";
import type { WorkTask } from "@/lib/queries/my-work";

type WorkGroupProps = {
  id: string;
  heading: string;
  tasks: readonly WorkTask[];
  isLate?: boolean;
  /** Said of a task that is the reader's and has no day: it can be done now. */
  undated?: string;
};

/** One part of the day's work; nothing where there is nothing. */
export function WorkGroup({ id, heading, tasks, isLate = false, undated }: WorkGroupProps) {
  if (tasks.length === 0) return null;
  return (
    <>
      <Heading>{`${heading} (${tasks.length})`}</Heading>
      <TaskList
        idPrefix={id}
        tasks={tasks.map((task) => ({
          key: task.key.replace(":", "-"),
          name: task.title,
          href: task.href,
          hint: `${task.about}. ${task.why}.`,
          status: task.dueInWords === null ? undated : isLate ? <LateTag words={task.dueInWords} /> : task.dueInWords,
        }))}
      />
    </>
  );
}
