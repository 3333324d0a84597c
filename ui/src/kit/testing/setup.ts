/** What every test needs: a document in the source language. */
import { afterEach } from 'vitest';
import { setVariant } from '../../i18n/t';

setVariant('zh-TW');
afterEach(() => setVariant('zh-TW'));
