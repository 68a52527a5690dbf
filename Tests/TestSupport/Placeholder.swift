package import SpoorModel
