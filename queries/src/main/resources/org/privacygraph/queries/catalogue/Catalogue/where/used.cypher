// Does any document speak of it?
EXISTS { (n)<-[:IS_A|FOR|ON_BASIS|RELIES_ON|LOCATED_IN|FROM_PLACE|TO_PLACE]-(:Fact) } = $value
