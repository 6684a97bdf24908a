// Begin: what the address asks for, drawn once.
readAddress();
tell();
openAddressed();
