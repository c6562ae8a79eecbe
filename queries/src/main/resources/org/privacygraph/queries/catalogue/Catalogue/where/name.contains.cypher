// Does its name, or another of its names, contain this?
any(word IN [n.name, n.nameDe] + coalesce(n.aliases, []) WHERE toLower(word) CONTAINS $value)
