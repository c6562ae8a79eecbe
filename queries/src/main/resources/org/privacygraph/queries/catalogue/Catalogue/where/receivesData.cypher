// Does it receive data, outside the controller?
EXISTS { MATCH (n)<-[:TO]-(d:Disclosure) WHERE d.role <> 'INTERNAL' } = $value
