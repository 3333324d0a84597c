/** Watching one print job until it ends. */
import { ipc, type PrintStatusDto } from '../../ipc';

/** How often the job is looked at. */
export const LOOK_EVERY_MS = 700;

export function ended(status: PrintStatusDto): boolean {
  return status.state === 'done' || status.state === 'failed' || status.state === 'canceled';
}

/** Looks at a job again and again until it has ended or nobody watches; a failed look is told and tried again. */
export function watchJob(
  job: string,
  seen: (status: PrintStatusDto) => void,
  failed: (reason: unknown) => void,
): () => void {
  let watching = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function look(): Promise<void> {
    try {
      const status = await ipc.printStatus(job);
      if (!watching) return;
      seen(status);
      if (ended(status)) return;
    } catch (reason) {
      if (!watching) return;
      failed(reason);
    }
    timer = setTimeout(() => void look(), LOOK_EVERY_MS);
  }
  void look();
  return () => {
    watching = false;
    clearTimeout(timer);
  };
}
