// Which of them fit?
WITH DISTINCT a, d
WHERE /*{where}*/
