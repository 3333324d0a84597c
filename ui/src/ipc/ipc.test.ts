import { describe, expect, it } from 'vitest';
import { hasKey, VARIANTS } from '../i18n/t';
import { asIpcError, ERROR_CODES, errorFace, ipc, IpcError, setBackend } from './index';
import { FakeKiosk } from './fake';
import { fakeMoney } from './fake-notices';
import { tauriCommands } from './client';

describe('what a refused command becomes', () => {
  it.each([
    [{ code: 'busy', incident: null }, 'busy', null],
    [{ code: 'internal', incident: 'K-17' }, 'internal', 'K-17'],
    [{ code: 'somethingNew', incident: 'K-18' }, 'internal', null],
    ['a plain sentence from Tauri', 'internal', null],
    [undefined, 'internal', null],
    [new Error('secret path'), 'internal', null],
  ])('%j', (reason, code, incident) => {
    const error = asIpcError('notices_search', reason);
    expect([error.command, error.code, error.incident]).toEqual(['notices_search', code, incident]);
    expect(error.message).not.toContain('secret');
  });

  it('has a sentence for every code', () => {
    expect(VARIANTS).toHaveLength(6);
    for (const code of ERROR_CODES) expect(hasKey(errorFace(code).key), code).toBe(true);
  });
});

describe('the door to Rust', () => {
  it('rejects only with IpcError, whatever stands behind it', async () => {
    const fake = new FakeKiosk();
    fake.refuses.set('formsList', 'notReady');
    setBackend(fake.commands);
    await expect(ipc.formsList()).rejects.toBeInstanceOf(IpcError);
    setBackend({ ...fake.commands, formsList: () => Promise.reject('no such command') });
    await expect(ipc.formsList()).rejects.toMatchObject({ code: 'internal', command: 'formsList' });
  });

  it('is the same list of commands before and behind it', () => {
    const names = Object.keys(tauriCommands).filter((name) => name !== 'serverName').sort();
    expect(Object.keys(new FakeKiosk().commands).sort()).toEqual(names);
    expect(Object.keys(ipc).sort()).toEqual(names);
  });
});

describe('the fake shows amounts as Rust does', () => {
  it.each([
    [0, '零元整'],
    [15_000, '壹萬伍仟元整'],
    [86_400, '捌萬陸仟肆佰元整'],
    [1_235_200, '壹佰貳拾參萬伍仟貳佰元整'],
    [10_005, '壹萬零伍元整'],
  ])('%i', (amount, capitals) => {
    expect(fakeMoney(amount).capitals).toBe(capitals);
  });
});
