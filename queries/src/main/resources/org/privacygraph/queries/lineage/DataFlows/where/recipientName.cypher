// Has the recipient one of these names?
any(word IN [p.name] + coalesce(p.aliases, []) WHERE word IN $value)
