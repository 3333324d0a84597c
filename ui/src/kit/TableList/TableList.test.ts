import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush, said } from '../say.svelte';
import { byId } from '../testing/layout';
import TableList from './TableList.svelte';

const on = { onedit: vi.fn(), ondelete: vi.fn(), onadd: vi.fn() };
const rows = [0, 1, 2, 3, 4].map((index) => ({ index, cells: { name: `第${index}人` } }));
const props = { id: 't', label: '家人', columns: [{ id: 'name', label: '姓名' }], addLabel: '加一個人', ...on };

beforeEach(hush);
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

async function press(...ids: string[]): Promise<void> {
  for (const id of ids) {
    byId(id).click();
    await tick();
  }
}

describe('TableList', () => {
  it('pages its rows and edits the right one', async () => {
    render(TableList, { ...props, rows, max: 9 });
    expect(document.querySelector('[data-id="row-edit-4"]')).toBeNull();
    await press('page-next', 'row-edit-4');
    expect(on.onedit).toHaveBeenCalledWith(4);
  });

  it('asks before it deletes', async () => {
    render(TableList, { ...props, rows, max: 9 });
    await press('row-delete-1', 'row-delete-no');
    expect(on.ondelete).not.toHaveBeenCalled();
    await press('row-delete-1', 'row-delete-yes');
    expect(on.ondelete).toHaveBeenCalledWith(1);
  });

  it('adds until it is full, then says so', async () => {
    const { rerender } = render(TableList, { ...props, rows, max: 6 });
    await press('row-add');
    expect(on.onadd).toHaveBeenCalledOnce();
    await rerender({ max: 5 });
    await press('row-add');
    expect(on.onadd).toHaveBeenCalledOnce();
    expect(said().text).toContain('5');
  });
});
