import { LateTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { TaskList } from "@/components/ui/task-list";
import type { WorkTask } from "@/lib/queries/my-work";

type WorkGroupProps = { id: string; heading: string; tasks: readonly WorkTask[]; isLate?: boolean };

/** One part of the day's work; nothing where there is nothing. */
export function WorkGroup({ id, heading, tasks, isLate = false }: WorkGroupProps) {
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
          status: task.dueInWords === null ? undefined : isLate ? <LateTag words={task.dueInWords} /> : task.dueInWords,
        }))}
      />
    </>
  );
}
