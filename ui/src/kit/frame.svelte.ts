/** What stands around every screen. The app fills it; the kit only draws it. */
import type { IconName } from './Icon/icons';

export interface DockItem {
  id: string;
  icon: IconName;
  label: string;
  /** A second, lighter line: the name in another language. */
  sub?: string;
  subLang?: string;
  kind?: 'plain' | 'help' | 'done';
  /** Lit: what it switches is on. */
  chosen?: boolean;
  /** Why it cannot act here; the key stays, dashed. */
  disabledReason?: string;
  speech?: string;
  onpress: () => void;
}

export interface Frame {
  /** Name of the office, in Kai. */
  office: string;
  /** A line below it; gives way at large text. */
  officeSub: string;
  /** "14:05" */
  time: string;
  /** "115年7月20日 星期一" */
  date: string;
  /** Words of the tag that marks invented data; empty when the data is real. */
  sample: string;
  dock: DockItem[];
}

export const frame = $state<Frame>({ office: '', officeSub: '', time: '', date: '', sample: '', dock: [] });
