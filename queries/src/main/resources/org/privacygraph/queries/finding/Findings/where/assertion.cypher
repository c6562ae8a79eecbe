// Do the documents say what it rests on in one of these ways?
finding.assertion IN $value
