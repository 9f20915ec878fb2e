/**
 * Every queue, by name. The set-up makes them as the owner of the database, since a queue is a table of its own and the
 * application's role may not make tables. Delivered at least once: each effect has a unique key.
 */
export const queues = {
  outbox: { policy: "short", retryLimit: 10, retryBackoff: true, expireInSeconds: 60 },
  upkeep: { policy: "short", retryLimit: 2, retryBackoff: true, expireInSeconds: 300 },
} as const;
