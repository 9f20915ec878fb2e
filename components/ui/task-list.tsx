import type { ReactNode } from "react";

export type Task = {
  key: string;
  name: ReactNode;
  /** Without one the row is text: nothing that cannot be started looks as if it could. */
  href?: string | undefined;
  /** Why it waits for this reader, or what is missing. No links in it: the row is the link. */
  hint?: ReactNode;
  /** Plain text when done; a tag only for what needs something. */
  status?: ReactNode;
};

/** Things to do. The whole row is the link, because people press the status. */
export function TaskList({ tasks, idPrefix }: { tasks: readonly Task[]; idPrefix: string }) {
  return (
    <ul className="app-tasks">
      {tasks.map((task) => {
        const id = `${idPrefix}-${task.key}`;
        const describedBy = [task.hint !== undefined && `${id}-hint`, task.status !== undefined && `${id}-status`]
          .filter(Boolean)
          .join(" ");
        return (
          <li className="app-tasks__item" key={task.key}>
            <div>
              {task.href === undefined ? (
                task.name
              ) : (
                <a className="nhsuk-link app-tasks__link" href={task.href} aria-describedby={describedBy || undefined}>
                  {task.name}
                </a>
              )}
              {task.hint === undefined ? null : (
                <div className="app-tasks__hint" id={`${id}-hint`}>
                  {task.hint}
                </div>
              )}
            </div>
            {task.status === undefined ? null : (
              <div className="app-tasks__status" id={`${id}-status`}>
                {task.status}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
