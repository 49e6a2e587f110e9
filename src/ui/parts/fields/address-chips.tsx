import type { JSX } from 'preact';
import type { T } from '../../words.ts';

interface AddressChipsProps {
  t: T;
  /** Addresses that the person's own text holds. */
  addresses: readonly string[];
  /** The one that is used; null where none is. */
  chosen: string | null;
  /** Called with the address, or with null to take it out again. */
  onChoose: (address: string | null) => void;
}

/** Addresses found in the paste, to choose the one that signs in with one click. Nothing where there are none. */
export function AddressChips({ t, addresses, chosen, onChoose }: AddressChipsProps): JSX.Element | null {
  return addresses.length === 0 ? null : (
    <div class="chips">
      <span class="hint">{t('hand.found')}</span>
      {addresses.map((address) => (
        <button
          key={address}
          type="button"
          class="chip"
          data-action="useAddress"
          aria-pressed={address === chosen}
          onClick={() => onChoose(address === chosen ? null : address)}
        >
          <bdi dir="ltr">{address}</bdi>
        </button>
      ))}
    </div>
  );
}
