// Is it a controller?
EXISTS { (n)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(:ProcessingActivity) } = $value
