// Which third country transfers pass the filter?
MATCH (n:ThirdCountryTransfer)
WHERE /*{where}*/
