// Is this its name, or another of its names?
any(word IN [n.name, n.nameDe] + coalesce(n.aliases, []) + coalesce(n.synonymsEn, []) + coalesce(n.synonymsDe, []) WHERE word IN $value)
