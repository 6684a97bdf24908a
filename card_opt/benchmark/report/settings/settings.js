"use strict"; // the tables of every page sort themselves
