// Nodes that are being loaded are few kinds of nodes for a short time: the label finds them.
DROP INDEX staged_by IF EXISTS;
