/** Invented announcements: 示範. */
import { fakeDay } from './fake-notices';
import type { AnnouncementDto } from './types';

const HOURS: AnnouncementDto = {
  id: 'demo-hours', level: 'notice', hazard: null, title: '12月24日下午停止服務（示範）',
  text: '12月24日下午，櫃檯停止服務。12月25日起照常。急事請打分署電話。', translated: true,
  from: fakeDay('2026-11-20'), until: fakeDay('2026-12-24'), pictures: 0,
};

export const FAKE_ANNOUNCEMENTS: readonly AnnouncementDto[] = [
  HOURS,
  { ...HOURS, id: 'demo-parking', level: 'info', title: '停車場整修（示範）', text: '停車場整修到月底，請多利用路邊停車格。', pictures: 1 },
];

/** A storm, as it takes the whole screen. */
export const FAKE_TYPHOON: AnnouncementDto = {
  ...HOURS, id: 'demo-typhoon', level: 'emergency', hazard: 'typhoon', title: '颱風來了，今天下午停止上班（示範）',
  text: '今天下午 1 點起停止上班。原定今天下午的開標延期，日期另外公告。', until: null,
};
