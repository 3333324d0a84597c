/** What every test needs: a document in the source language. */
import { afterEach } from 'vitest';
import { setVariant } from '../../i18n/t';

setVariant('zh-TW');
// jsdom draws nothing; axe asks before it looks for icon fonts, of which there are none.
if (typeof HTMLCanvasElement !== 'undefined') HTMLCanvasElement.prototype.getContext = () => null;
afterEach(() => setVariant('zh-TW'));
