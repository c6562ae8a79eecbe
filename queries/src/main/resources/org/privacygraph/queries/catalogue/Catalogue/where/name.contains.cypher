// Does its name, or another of its names, contain this?
any(word IN [n.name, n.nameDe] + coalesce(n.aliases, []) + coalesce(n.synonymsEn, []) + coalesce(n.synonymsDe, []) WHERE toLower(word) CONTAINS $value)
