// Imported first by every child: no library loaded after it can open a connection or look up a name.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

function refuse() {
  throw new Error("A parser has no network");
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.Socket.prototype.bind = refuse;
dgram.Socket.prototype.send = refuse;
dns.lookup = refuse;
globalThis.fetch = refuse;
