import { example, type Example } from '../testing/example';
import Cover from './Cover.svelte';

export const examples: Example[] = [
  example('wiping', Cover, { text: '正在清掉您的資料' }),
  example('in another language', Cover, { text: 'กำลังลบข้อมูลของท่าน' }),
];
