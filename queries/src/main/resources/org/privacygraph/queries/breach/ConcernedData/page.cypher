// Which data go where or are used, a page at a time in the order of activity, disclosure and item?
WITH a.id AS activity, coalesce(d.id, '-') AS disclosure, coalesce(item.id, '-') AS item, absent, certain, denied
WHERE activity > $afterActivity
   OR (activity = $afterActivity AND disclosure > $afterDisclosure)
   OR (activity = $afterActivity AND disclosure = $afterDisclosure AND item > $afterItem)
RETURN activity, disclosure, item, absent, certain, denied
ORDER BY activity, disclosure, item
LIMIT $limit
