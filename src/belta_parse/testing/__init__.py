"""For plugin authors: pages drawn from layouts, damages, and the laws that a layout or an enricher must keep."""
