import { describe, expect, it } from 'vitest';
import { t } from '../../i18n/t';
import { fakeSearch } from '../../ipc/fake-notices';
import { noticeTags } from './look';

const first = fakeSearch({ words: '', filters: [], offset: 0, limit: 1 }).notices[0]?.notice;
if (first === undefined) throw new Error('the fake has no notice');

describe('the tags of a row', () => {
  it.each([
    ['upcoming', 'no', ['notices-delivery-no', 'notices-round-3']],
    ['biddingToday', 'no', ['notices-state-biddingToday', 'notices-delivery-no']],
    ['stopped', 'partial', ['notices-state-stopped', 'notices-delivery-partial']],
    ['upcoming', 'yes', ['notices-round-3', 'notices-delivery-yes']],
  ] as const)('%s, handing over %s: what must be known comes before the rest', (state, delivery, keys) => {
    const tags = noticeTags({ ...first, state, delivery, round: { kind: 'nth', n: 3 } });
    expect(tags.slice(0, 2).map((tag) => tag.label)).toEqual(keys.map((key) => t(key)));
  });
});
