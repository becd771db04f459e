/**
 * Addresses that users could give to reach what only the server can, `PORT` standing for the port of a listening socket on this machine: by
 * network, by ways to write 127.0.0.1, by forms that hold another address, by names, and by what a URL may hold besides.
 */
export const forbiddenPlaces: string[] = [
  // This machine and its networks.
  ...['127.0.0.1', '127.0.0.53', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255'],
  ...['172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255', '100.64.0.1', '100.127.255.254'],
  // Metadata of clouds, link-local.
  ...['169.254.169.254', '169.254.170.2', '169.254.0.1', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  // Reserved, for documents, tests, multicast and broadcast.
  ...['192.0.0.1', '192.0.2.1', '198.51.100.7', '203.0.113.7', '198.18.0.1', '198.19.255.255', '192.88.99.1'],
  ...['224.0.0.1', '225.1.2.3', '239.255.255.250', '240.0.0.1', '241.2.3.4', '255.255.255.255'],
  // Ways to write 127.0.0.1.
  ...[
    '2130706433',
    '0x7f000001',
    '017700000001',
    '0177.0.0.1',
    '0x7f.0x0.0x0.0x1',
    '127.1',
    '127.0.1',
    '0x7f.1',
  ],
  ...[
    '00000177.1',
    '127.0.0.1.',
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '%31%32%37.0.0.1',
    '127。0。0。1',
    '0',
    '0x0',
  ],
  // IPv6 of every forbidden kind.
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::0001]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[fc00::1]'],
  ...['[fd00:ec2::254]', '[fdff::1]', '[ff02::1]', '[ff0e::1]', '[2001:db8::1]', '[100::1]', '[3fff::1]'],
  ...['[2001::1]', '[2001:10::1]', '[2001:2::1]', '[5f00::1]', '[4000::1]'],
  // IPv4 within IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo.
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:10.0.0.1]', '[::ffff:8.8.8.8]', '[::127.0.0.1]'],
  ...['[::7f00:1]', '[::8.8.8.8]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2002:a00:1::1]', '[2001:0:7f00:1::]'],
  // Names.
  ...[
    'localhost',
    'localhost.',
    'LOCALHOST',
    'ｌｏｃａｌｈｏｓｔ',
    'a.localhost',
    'ip6-localhost',
    'printer.local',
  ],
  ...['metadata.google.internal', 'db.internal.', 'router.home.arpa', 'host.localdomain'],
].flatMap(host => [`http://${host}/`, `http://${host}:PORT/`])

/** Not a place at all, or more than one may say of it. */
export const forbiddenUrls: string[] = [
  ...['http://user@example.org/', 'http://user:password@example.org/', 'http://:password@127.0.0.1:PORT/'],
  ...['http://example.org@127.0.0.1:PORT/', 'http://127.0.0.1:PORT@example.org/', 'http://example.org:8080/'],
  ...[
    'https://example.org:22/',
    'http://example.org:PORT/',
    'https://example.org:6379/',
    'http://example.org:0/',
  ],
  ...['ftp://127.0.0.1:PORT/', 'file:///etc/passwd', 'gopher://127.0.0.1:PORT/_x', 'ws://127.0.0.1:PORT/'],
  ...['javascript:alert(1)', 'data:text/plain,x', 'dict://127.0.0.1:PORT/', 'unix:/var/run/docker.sock'],
  ...[
    '//127.0.0.1:PORT/',
    '/relative',
    '',
    'http://',
    'http:///',
    'http://[fe80::1%25eth0]:PORT/',
    'http://[::1',
  ],
  ...['http://[::1%lo]:PORT/', 'http://256.256.256.256/', 'http://1.2.3.4.5/', 'http:\\\\127.0.0.1:PORT\\'],
]
