/**
 * The gallery: every part, and whole pages made of them, to be looked at while they are made. Never shipped.
 * `gallery.html?page=zhuyin&theme=dark&zoom=2&lang=vi&mm=4.03`
 */
import { mount } from 'svelte';
import { setVariant, VARIANTS } from '../../i18n/t';
import { frame } from '../index';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.style.setProperty('--mm', `${asked.get('mm') ?? '2.71'}px`);
const zoom = asked.get('zoom') ?? '1';
root.style.setProperty('--zoom', zoom);
root.dataset.zoom = String(['1', '1.22', '1.59', '2'].indexOf(zoom) + 1);
root.dataset.theme = asked.get('theme') ?? 'default';
setVariant(VARIANTS.find((variant) => variant === asked.get('lang')) ?? 'zh-TW');

const nothing = (): void => undefined;
frame.office = '法務部行政執行署示範分署';
frame.officeSub = '查詢・導覽・列印';
frame.time = '14:05';
frame.date = '115年7月20日 星期一';
const DOCK: Record<string, readonly string[]> = {
  vi: ['Quay lại', 'Trang đầu', 'Hạ phím thấp', 'Cỡ chữ', 'Ngôn ngữ', 'Gọi người giúp', 'Tôi xong rồi'],
  th: ['ย้อนกลับ', 'หน้าแรก', 'เลื่อนปุ่มลง', 'ขนาดอักษร', 'ภาษา', 'เรียกเจ้าหน้าที่', 'ฉันใช้เสร็จแล้ว'],
};
const labels = DOCK[asked.get('lang') ?? ''] ?? ['回上一頁', '回首頁', '按鍵移低', '字大小', '語言', '請人幫忙', '我用完了'];
const icons = ['back', 'home', 'low', 'text', 'language', 'bell', 'finish'] as const;
frame.dock = labels.flatMap((label, at) => {
  const icon = icons[at];
  if (icon === undefined || (icon === 'low' && innerWidth > innerHeight)) return [];
  return [{
    id: `dock-${icon}`, icon, label, onpress: nothing,
    ...(icon === 'language' ? { sub: 'Language', subLang: 'en' } : {}),
    ...(icon === 'bell' ? { kind: 'help' as const } : icon === 'finish' ? { kind: 'done' as const } : {}),
  }];
});

const target = document.getElementById('app');
if (target) mount(Gallery, { target, props: { page: asked.get('page') ?? 'parts', only: asked.get('only') ?? '', typed: asked.get('typed') ?? '' } });
