// Do at least so many documents name it?
COUNT { (n)<-[:IDENTIFIES]-() } >= $value
