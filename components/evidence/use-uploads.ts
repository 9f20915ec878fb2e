"use client";

import { useRef, useState } from "react";
import type { Transfer } from "@/components/ui/transfer-list";
import { checkBeforeUpload } from "@/lib/domain/evidence/upload";
import type { UploadAnswer } from "@/lib/schemas/upload-answer";
import { headersOfFile } from "@/lib/schemas/whole-file";

type Fields = Parameters<typeof headersOfFile>[1];

type Sent = { readonly status: number; readonly answer: UploadAnswer | null };

/** Sends one file, and says how much of it has gone. Rejects when the service cannot be reached. */
function send(url: string, file: File, fields: Fields, gone: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    const headers = { accept: "application/json", ...headersOfFile(file.name, fields) };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) gone(Math.floor((event.loaded / event.total) * 100));
    });
    request.addEventListener("load", () => resolve({ status: request.status, answer: request.response }));
    request.addEventListener("error", () => reject(new Error("Not reached")));
    request.addEventListener("abort", () => reject(new Error("Stopped")));
    request.send(file);
  });
}

const UNREACHABLE = "The upload stopped before the end of the file. Check your connection, then upload it again";
const LOGGED_OUT = "You have been logged out. Log in again in another tab, then upload it again";

/** What a file's line says once the service has answered. */
function settled({ status, answer }: Sent): Pick<Transfer, "state" | "problem" | "note" | "percent"> {
  const [file] = answer?.files ?? [];
  if (status === 200 && file?.state === "ready") {
    return { state: "Ready", percent: undefined, problem: undefined, note: file.message ?? undefined };
  }
  const problem = file?.message ?? answer?.message ?? (status === 401 ? LOGGED_OUT : UNREACHABLE);
  return { state: "Not accepted", percent: undefined, problem, note: undefined };
}

/**
 * Files on their way to `url`, one at a time, each in a post of its own so that one refusal stops no other. What can be said
 * before a byte is sent is said at once.
 */
export function useUploads(url: string) {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const count = useRef(0);
  const [isBusy, setBusy] = useState(false);

  const change = (key: string, next: Partial<Transfer>) =>
    setTransfers((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));

  async function sendOne(key: string, file: File, fields: Fields) {
    change(key, { state: "Uploading", percent: 0 });
    const gone = (percent: number) => change(key, percent < 100 ? { percent } : { percent, state: "Being checked" });
    try {
      change(key, settled(await send(url, file, fields, gone)));
    } catch {
      change(key, { state: "Not accepted", percent: undefined, problem: UNREACHABLE });
    }
  }

  /** Resolves when every file has been answered for. */
  async function upload(files: readonly File[], fields: Fields): Promise<void> {
    setBusy(true);
    const lines = files.map((file) => {
      count.current += 1;
      const checked = checkBeforeUpload({ name: file.name, sizeBytes: file.size });
      const problem = checked.ok || checked.error === "not_found" ? undefined : checked.message;
      const state = problem === undefined ? "Waiting" : "Not accepted";
      return { file, transfer: { key: String(count.current), name: file.name, state, problem } };
    });
    setTransfers((all) => [...all, ...lines.map(({ transfer }) => transfer)]);
    for (const { file, transfer } of lines) {
      if (transfer.problem === undefined) await sendOne(transfer.key, file, fields);
    }
    setBusy(false);
  }

  return { transfers, isBusy, upload };
}
