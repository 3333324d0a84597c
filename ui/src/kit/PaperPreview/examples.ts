import { example, nothing, type Example } from '../testing/example';
import PaperPreview from './PaperPreview.svelte';

export const examples: Example[] = [
  example('being drawn', PaperPreview, { src: null, label: '申請表', page: 1, pages: 1, onpage: nothing }),
  example('second of three', PaperPreview, { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', label: '申請表第 2 張', page: 2, pages: 3, onpage: nothing }),
];
