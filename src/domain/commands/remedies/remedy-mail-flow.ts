import type { RemedyId } from '../../remedies/remedies.ts';
import { exchange } from '../command.ts';
import { back, type RemedyCommands } from './remedy-command.ts';

const CONNECTOR = "$connector = '{connector}'";
const ADDRESS = "$address = '{publicIp}'";
const LIST = '$listed = @((Get-InboundConnector -Identity $connector).SenderIPAddresses)';
const READ_CONNECTORS = exchange(
  'Get-InboundConnector | Format-List Name, Enabled, ConnectorType, SenderIPAddresses, TlsSenderCertificateName',
);

/** Commands for connectors, Direct Send and what happened to a message. */
export const MAIL_FLOW = {
  askRecipientSide: { check: [exchange("Get-MessageTraceV2 -SenderAddress '{mailbox}'")] },
  repairConnector: {
    check: [READ_CONNECTORS],
    // The parameter replaces the whole list, so the addresses that are there go along.
    apply: [
      exchange(
        CONNECTOR,
        ADDRESS,
        LIST,
        'if ($listed -notcontains $address) {',
        '  Set-InboundConnector -Identity $connector -SenderIPAddresses ($listed + $address)',
        '}',
      ),
    ],
    undo: [
      back(
        'address not listed',
        exchange(
          CONNECTOR,
          ADDRESS,
          LIST,
          'Set-InboundConnector -Identity $connector -SenderIPAddresses @($listed | Where-Object { "$_" -ne $address })',
        ),
      ),
    ],
  },
  relayThroughConnector: {
    check: [READ_CONNECTORS],
    apply: [
      exchange(
        CONNECTOR,
        ADDRESS,
        "New-InboundConnector -Name $connector -ConnectorType OnPremises -SenderDomains '{domain}' `",
        '  -SenderIPAddresses $address',
      ),
    ],
    undo: [back('connector not listed', exchange(CONNECTOR, 'Remove-InboundConnector -Identity $connector'))],
  },
  useDirectSend: { check: [exchange('Get-OrganizationConfig | Format-List RejectDirectSend')] },
} as const satisfies Partial<Record<RemedyId, RemedyCommands>>;
