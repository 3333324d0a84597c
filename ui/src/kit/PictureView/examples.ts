import { example, type Example } from '../testing/example';
import PictureView from './PictureView.svelte';

const PIXEL = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%224%22 height=%223%22/%3E';

export const examples: Example[] = [
  example('a photograph', PictureView, { src: PIXEL, label: '現場照片' }),
  example('being fetched', PictureView, { src: null, label: '現場照片' }),
  example('not there', PictureView, { src: null, failed: true, failedText: '這個檔案打不開。', label: '現場照片' }),
];
