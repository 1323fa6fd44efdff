"""The journal as a FHIR R4 document Bundle: the page as its narrative, each entry as observations. It is not an IPS."""
