// Run by mongosh on the first member; may be run any number of times.
const members = [27017, 27018, 27019].map((port, index) => ({_id: index, host: `127.0.0.1:${port}`}));

try {
  rs.status();
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  rs.initiate({_id: 'maillage', members});
}

for (let second = 0; second < 60; second++) {
  if (rs.status().members.some((member) => member.stateStr === 'PRIMARY')) {
    quit(0);
  }
  sleep(1000);
}
print('No member became primary within a minute');
quit(1);
