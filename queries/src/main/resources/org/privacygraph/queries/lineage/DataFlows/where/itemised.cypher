// Does the document itemise what is disclosed?
d.itemised = $value
