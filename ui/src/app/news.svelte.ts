/** What the office has to say now: asked every few seconds, so that a danger is seen while somebody stands here. */
import { variant } from '../i18n/t';
import { ipc, type AnnouncementDto } from '../ipc';

export const NEWS_MS = 5_000;

class News {
  #all = $state.raw<readonly AnnouncementDto[]>([]);

  /** Everything that holds now, emergencies first. */
  get all(): readonly AnnouncementDto[] {
    return this.#all;
  }

  /** What takes the whole screen. */
  get emergency(): AnnouncementDto | null {
    return this.#all.find(({ level }) => level === 'emergency') ?? null;
  }

  /** What stands in the banner of the home screen. */
  get banner(): AnnouncementDto | null {
    return this.#all.find(({ level }) => level === 'notice') ?? null;
  }

  /** Looks again; a failed look leaves what was known. */
  async refresh(): Promise<void> {
    const asked = variant();
    const found = await ipc.announcementsList(asked).catch(() => null);
    if (found === null || asked !== variant()) return;
    // Only news are news: the same list does not draw the page anew.
    if (JSON.stringify(found) !== JSON.stringify(this.#all)) this.#all = found;
  }
}

export const news = new News();
