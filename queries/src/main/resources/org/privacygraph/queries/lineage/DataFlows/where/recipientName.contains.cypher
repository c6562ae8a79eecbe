// Does the name of the recipient contain this?
any(word IN [p.name] + coalesce(p.aliases, []) WHERE toLower(word) CONTAINS $value)
